using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>setTrainingModules</c> answers.</summary>
public sealed record SetTrainingModulesPayload(Curriculum? Curriculum, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
