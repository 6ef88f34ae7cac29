using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>An organisation took over what comes from another. It is told by the adopter, once for every task and every idea.</summary>
public sealed class Adoption
{
    private Adoption()
    {
    }

    public AdoptionId Id { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ArtefactId ArtefactId { get; private set; }

    public ArtefactKind Kind { get; private set; }

    /// <summary>The task whose solution it is, in whichever version; null for an idea.</summary>
    public GroupTaskId? GroupTaskId { get; private set; }

    /// <summary>Where it comes from.</summary>
    public OrganisationId OriginId { get; private set; }

    public OrganisationId AdopterId { get; private set; }

    public DateOnly AdoptedOn { get; private set; }

    /// <param name="isAdopted">Whether the organisation took over the same before, in whichever version.</param>
    /// <param name="embargoed">The topics that the sources keep to themselves by now.</param>
    public static Outcome<Adoption> Record(
        AdoptionId id, Artefact artefact, OrganisationId adopter, bool isAdopted, IReadOnlySet<string> embargoed, DateOnly on)
    {
        var refusals = new List<Refusal>(artefact.CheckMayLeave(embargoed).Refusals);
        if (artefact.SharedOn is null)
        {
            refusals.Add(new InvalidInput("artefactId", "Its authors have not shared this. Ask them to."));
        }

        if (artefact.OrganisationId == adopter)
        {
            refusals.Add(new InvalidInput("organisationId", "This comes from the organisation itself. Name another one."));
        }

        if (isAdopted)
        {
            refusals.Add(new AlreadyExists("organisationId"));
        }

        return refusals.Count > 0
            ? Outcome<Adoption>.Refused(refusals)
            : new Adoption
            {
                Id = id,
                ProgrammeId = artefact.ProgrammeId,
                ArtefactId = artefact.Id,
                Kind = artefact.Kind,
                GroupTaskId = artefact.GroupTaskId,
                OriginId = artefact.OrganisationId,
                AdopterId = adopter,
                AdoptedOn = on,
            };
    }
}
