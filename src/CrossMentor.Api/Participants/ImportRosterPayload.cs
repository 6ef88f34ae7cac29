using CrossMentor.Application.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Participants;

/// <summary>What <c>importRoster</c> answers.</summary>
public sealed record ImportRosterPayload(RosterReport? Report, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
