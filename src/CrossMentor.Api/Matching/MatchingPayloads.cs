using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

public sealed record UpdateMatchingPolicyPayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

public sealed record StartMatchRunPayload(MatchRun? MatchRun, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

public sealed record CancelMatchRunPayload(MatchRun? MatchRun, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

public sealed record PublishMatchPayload(Programme? Programme, Scenario? Scenario, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
