using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>formIntervisionGroups</c> answers.</summary>
public sealed record FormIntervisionGroupsPayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
