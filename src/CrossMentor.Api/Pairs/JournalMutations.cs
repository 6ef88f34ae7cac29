using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>Mutations of journals in <c>schema/pair-life.graphql</c>.</summary>
public static class JournalMutations
{
    // Mutation.setGoal(input: SetGoalInput!): SetGoalPayload!
    public static Task<SetGoalPayload> SetGoalAsync(
        SetGoalInput input, ICommandHandler<SetGoalInput, PairId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Pair? changed, IReadOnlyList<Refusal> errors) => new SetGoalPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.setCareerPlan(input: SetCareerPlanInput!): SetCareerPlanPayload!
    public static Task<SetCareerPlanPayload> SetCareerPlanAsync(
        SetCareerPlanInput input, ICommandHandler<SetCareerPlanInput, PairId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Pair? changed, IReadOnlyList<Refusal> errors) => new SetCareerPlanPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.logExperiment(input: LogExperimentInput!): LogExperimentPayload!
    public static Task<LogExperimentPayload> LogExperimentAsync(
        LogExperimentInput input, ICommandHandler<LogExperimentInput, PairId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Pair? changed, IReadOnlyList<Refusal> errors) => new LogExperimentPayload(changed, errors, input.ClientMutationId), ct);
}
