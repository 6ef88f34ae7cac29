using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>standDownJuror</c> answers.</summary>
public sealed record StandDownJurorPayload(Juror? Juror, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
