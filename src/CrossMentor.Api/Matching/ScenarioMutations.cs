using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching;
using CrossMentor.Application.Matching.Scenarios;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>Mutations of <c>schema/scenarios.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class ScenarioMutations
{
    // Mutation.draftScenario(input: DraftScenarioInput!): DraftScenarioPayload!
    public static Task<DraftScenarioPayload> DraftScenarioAsync(
        DraftScenarioInput input, ICommandHandler<DraftScenarioInput, ScenarioId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Scenario? changed, IReadOnlyList<Refusal> errors) => new DraftScenarioPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.updateScenarioDecisions(input: UpdateScenarioDecisionsInput!): UpdateScenarioDecisionsPayload!
    public static Task<UpdateScenarioDecisionsPayload> UpdateScenarioDecisionsAsync(
        UpdateScenarioDecisionsInput input, ICommandHandler<UpdateScenarioDecisionsInput, ScenarioId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Scenario? changed, IReadOnlyList<Refusal> errors) => new UpdateScenarioDecisionsPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.resolveScenario(input: ResolveScenarioInput!): ResolveScenarioPayload!
    public static Task<ResolveScenarioPayload> ResolveScenarioAsync(
        ResolveScenarioInput input, ICommandHandler<ResolveScenarioInput, MatchTaskId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (MatchTask? changed, IReadOnlyList<Refusal> errors) => new ResolveScenarioPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.askWhatIf(input: AskWhatIfInput!): AskWhatIfPayload!
    public static Task<AskWhatIfPayload> AskWhatIfAsync(
        AskWhatIfInput input, ICommandHandler<AskWhatIfInput, MatchTaskId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (MatchTask? changed, IReadOnlyList<Refusal> errors) => new AskWhatIfPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.replayMatchRun(input: ReplayMatchRunInput!): ReplayMatchRunPayload!
    public static Task<ReplayMatchRunPayload> ReplayMatchRunAsync(
        ReplayMatchRunInput input, ICommandHandler<ReplayMatchRunInput, MatchTaskId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (MatchTask? changed, IReadOnlyList<Refusal> errors) => new ReplayMatchRunPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.cancelMatchTask(input: CancelMatchTaskInput!): CancelMatchTaskPayload!
    public static Task<CancelMatchTaskPayload> CancelMatchTaskAsync(
        CancelMatchTaskInput input, ICommandHandler<CancelMatchTaskInput, MatchTaskId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (MatchTask? changed, IReadOnlyList<Refusal> errors) => new CancelMatchTaskPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.publishMatch(input: PublishMatchInput!): PublishMatchPayload!
    public static async Task<PublishMatchPayload> PublishMatchAsync(
        PublishMatchInput input, ICommandHandler<PublishMatchInput, ScenarioId> handler, Mutations mutations, EntityLoader loader, CancellationToken ct)
    {
        var outcome = await mutations.RunAsync(handler, input, ct);
        if (outcome.IsRefused)
        {
            return new(null, null, outcome.Refusals, input.ClientMutationId);
        }

        var scenario = await loader.FindAsync<Scenario, ScenarioId>(outcome.Value, ct);
        var programme = scenario is null ? null : await loader.FindAsync<Programme, ProgrammeId>(scenario.ProgrammeId, ct);
        return new(programme, scenario, [], input.ClientMutationId);
    }
}
