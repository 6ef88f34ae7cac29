using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>appointJuror</c> answers. The code is told once.</summary>
public sealed record AppointJurorPayload(Juror? Juror, string? Code, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
