using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>addTrack</c> answers.</summary>
public sealed record AddTrackPayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
