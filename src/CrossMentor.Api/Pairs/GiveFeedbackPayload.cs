using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>giveFeedback</c> answers.</summary>
public sealed record GiveFeedbackPayload(Pair? Pair, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
