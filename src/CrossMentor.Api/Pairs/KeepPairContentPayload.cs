using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>keepPairContent</c> answers.</summary>
public sealed record KeepPairContentPayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
