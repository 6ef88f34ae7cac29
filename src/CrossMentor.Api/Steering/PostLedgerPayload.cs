using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Steering;

/// <summary>What <c>postLedger</c> answers.</summary>
public sealed record PostLedgerPayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
