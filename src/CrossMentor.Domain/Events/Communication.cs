using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Events;

/// <summary>That somebody spoke for a programme: when and how, not what was said.</summary>
public sealed class Communication : IVersioned
{
    private Communication()
    {
    }

    public CommunicationId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public SponsorId SponsorId { get; private set; }

    public CommunicationKind Kind { get; private set; }

    public DateOnly SentOn { get; private set; }

    public static Outcome<Communication> Log(CommunicationId id, Sponsor sponsor, CommunicationKind kind, DateOnly sentOn, DateOnly today)
    {
        if (sentOn > today || sentOn < sponsor.AppointedOn || sentOn > (sponsor.StoodDownOn ?? today))
        {
            return new InvalidInput("sentOn", "sentOn lies in the future, or when this person did not stand for the programme. Choose another day.");
        }

        return new Communication
        {
            Id = id,
            ProgrammeId = sponsor.ProgrammeId,
            OrganisationId = sponsor.OrganisationId,
            SponsorId = sponsor.Id,
            Kind = kind,
            SentOn = sentOn,
        };
    }
}
