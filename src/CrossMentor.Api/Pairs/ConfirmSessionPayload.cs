using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>confirmSession</c> answers.</summary>
public sealed record ConfirmSessionPayload(PairSession? Session, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
