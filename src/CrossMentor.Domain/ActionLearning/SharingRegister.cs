using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>What was shared across the organisations of a programme, and who took it over.</summary>
/// <param name="Solutions">Tasks of which a version of the solution was shared.</param>
/// <param name="Ideas">Ideas that were shared.</param>
/// <param name="AdoptedIdeas">Ideas that found an adopter, among the flows that are told.</param>
/// <param name="Flows">In the order of origin and adopter.</param>
public sealed record SharingRegister(int Solutions, int Ideas, int AdoptedIdeas, IReadOnlyList<SharingFlow> Flows)
{
    /// <param name="artefacts">Of one programme; those that were not shared do not count.</param>
    /// <param name="maySee">Whether the reader may know what an organisation gives and takes.</param>
    public static SharingRegister Of(IReadOnlyCollection<Artefact> artefacts, IReadOnlyCollection<Adoption> adoptions, Func<OrganisationId, bool> maySee)
    {
        var shared = artefacts.Where(artefact => artefact.SharedOn is not null).ToList();
        var told = adoptions.Where(adoption => maySee(adoption.OriginId) || maySee(adoption.AdopterId)).ToList();
        return new(
            shared.Where(artefact => artefact.Kind == ArtefactKind.Solution).DistinctBy(artefact => artefact.GroupTaskId).Count(),
            shared.Count(artefact => artefact.Kind == ArtefactKind.Idea),
            told.Where(adoption => adoption.Kind == ArtefactKind.Idea).DistinctBy(adoption => adoption.ArtefactId).Count(),
            [.. told
                .GroupBy(adoption => (adoption.OriginId, adoption.AdopterId))
                .OrderBy(flow => flow.Key.OriginId).ThenBy(flow => flow.Key.AdopterId)
                .Select(flow => new SharingFlow(
                    flow.Key.OriginId,
                    flow.Key.AdopterId,
                    flow.Where(adoption => adoption.Kind == ArtefactKind.Solution).DistinctBy(adoption => adoption.GroupTaskId).Count(),
                    flow.Where(adoption => adoption.Kind == ArtefactKind.Idea).DistinctBy(adoption => adoption.ArtefactId).Count()))]);
    }
}
