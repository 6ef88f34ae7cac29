using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>cancelSession</c> answers.</summary>
public sealed record CancelSessionPayload(PairSession? Session, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
