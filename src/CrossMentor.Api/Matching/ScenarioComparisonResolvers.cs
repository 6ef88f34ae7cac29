using CrossMentor.Api.Reading;
using CrossMentor.Application.Matching.Scenarios;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>Resolvers for <c>schema/scenarios.graphql</c>: scenarios side by side.</summary>
public static class ScenarioComparisonResolvers
{
    private const int ChangesMax = 250;

    // Query.compareScenarios(ids: [ID!]!): ScenarioComparison
    public static async Task<ScenarioComparison?> CompareScenariosAsync(
        IReadOnlyList<ScenarioId> ids, EntityLoader loader, ScenarioComparer comparer, CancellationToken ct)
    {
        if (ids.Count is < ScenarioComparer.ScenariosMin or > ScenarioComparer.ScenariosMax || ids.Distinct().Count() != ids.Count)
        {
            throw new RequestErrorException(
                RequestErrorCodes.BadComparison,
                $"Name {ScenarioComparer.ScenariosMin} to {ScenarioComparer.ScenariosMax} scenarios, each once.");
        }

        // One that is hidden makes no other answer than one that does not exist, whatever the others are.
        var scenarios = (await loader.LoadAsync<Scenario, ScenarioId>(ids, ct)).OfType<Scenario>().ToList();
        if (scenarios.Count != ids.Count || await loader.FindAsync<Programme, ProgrammeId>(scenarios[0].ProgrammeId, ct) is not { } programme)
        {
            return null;
        }

        return scenarios.TrueForAll(scenario => scenario.ProgrammeId == programme.Id)
            ? new(await comparer.CompareAsync(programme, scenarios, ct))
            : throw new RequestErrorException(RequestErrorCodes.BadComparison, "The scenarios belong to several programmes. Compare those of one.");
    }

    // ScenarioFigures.scenario: Scenario!
    public static Task<IReadOnlyList<Scenario?>> ScenarioAsync(IReadOnlyList<ScenarioFigures> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Scenario, ScenarioId>(parents.Select(parent => parent.ScenarioId), ct);

    // ScenarioFigures.changes(first: Int! = 50): [PairChange!]!
    public static IReadOnlyList<PairChange> Changes(ScenarioFigures parent, int first) =>
        first is >= 0 and <= ChangesMax
            ? [.. parent.Changes.Take(first)]
            : throw new RequestErrorException(RequestErrorCodes.BadPage, $"first is {first}. Ask for 0 to {ChangesMax}.");

    // OrganisationShare.organisation: Organisation!
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<OrganisationShare> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // PairChange.mentor: Participant
    public static Task<IReadOnlyList<Participant?>> MentorAsync(IReadOnlyList<PairChange> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Participant, ParticipantId>(parents.Select(parent => parent.MentorId), parents.Select(parent => parent.MenteeId), ct);

    // PairChange.mentee: Participant
    public static Task<IReadOnlyList<Participant?>> MenteeAsync(IReadOnlyList<PairChange> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Participant, ParticipantId>(parents.Select(parent => parent.MenteeId), parents.Select(parent => parent.MentorId), ct);
}
