using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>describeLargerProgramme</c> answers.</summary>
public sealed record DescribeLargerProgrammePayload(LargerProgramme? LargerProgramme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
