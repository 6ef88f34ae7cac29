using CrossMentor.Api.Filtering;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Api.Participants;

/// <summary>What a list of Participant rows can be narrowed by; conditions that are null do not apply.</summary>
public sealed record ParticipantFilterInput(
    IReadOnlyList<ParticipantFilterInput>? And,
    IReadOnlyList<ParticipantFilterInput>? Or,
    IdOperationFilterInput? Id,
    IdOperationFilterInput? ProgrammeId,
    IdOperationFilterInput? OrganisationId,
    OperationFilterInput<ParticipantRole>? Role,
    OperationFilterInput<ParticipantState>? State,
    IntOperationFilterInput? Capacity);
