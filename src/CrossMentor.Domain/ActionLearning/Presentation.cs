using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>When a learning group presents to the sponsor panel. A group has one; it may be moved until it has begun.</summary>
public sealed class Presentation : IVersioned
{
    private Presentation()
    {
    }

    public PresentationId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public LearningGroupId LearningGroupId { get; private set; }

    /// <summary>1, 2, 3 within the programme: how the panel knows the group.</summary>
    public int GroupNumber { get; private set; }

    public DateTimeOffset StartsAt { get; private set; }

    public static Outcome<Presentation> Schedule(PresentationId id, Programme programme, LearningGroup group, DateTimeOffset startsAt)
        => programme.CheckNotClosed().Then(() => new Presentation
        {
            Id = id,
            ProgrammeId = programme.Id,
            LearningGroupId = group.Id,
            GroupNumber = group.Number,
            StartsAt = startsAt,
        });

    public Outcome<Presentation> Move(Programme programme, DateTimeOffset startsAt, DateTimeOffset now)
    {
        var open = programme.CheckNotClosed();
        if (open.IsRefused)
        {
            return open.Refusal;
        }

        if (StartsAt <= now)
        {
            return new InvalidInput("startsAt", "The presentation has begun and stays when it was.");
        }

        StartsAt = startsAt;
        return this;
    }
}
