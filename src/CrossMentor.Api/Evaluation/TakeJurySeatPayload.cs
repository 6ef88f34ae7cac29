using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>takeJurySeat</c> answers.</summary>
public sealed record TakeJurySeatPayload(Juror? Juror, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
