using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>logSession</c> answers.</summary>
public sealed record LogSessionPayload(PairSession? Session, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
