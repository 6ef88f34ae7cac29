using CrossMentor.Api.Paging;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Api.Participants;

/// <summary>What a list of Participant rows can be ordered by.</summary>
public sealed record ParticipantSortInput(SortEnumType? DisplayName, SortEnumType? OrganisationName, SortEnumType? Role);
