using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>recordEmployment</c> answers.</summary>
public sealed record RecordEmploymentPayload(EmploymentFact? Fact, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
