using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>setStrategicTopics</c> answers.</summary>
public sealed record SetStrategicTopicsPayload(Curriculum? Curriculum, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
