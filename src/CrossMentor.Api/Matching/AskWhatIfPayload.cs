using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>What <c>askWhatIf</c> answers.</summary>
public sealed record AskWhatIfPayload(MatchTask? MatchTask, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
