using CrossMentor.Api.Filtering;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Programmes;

/// <summary>What a list of Programme rows can be narrowed by; conditions that are null do not apply.</summary>
public sealed record ProgrammeFilterInput(
    IReadOnlyList<ProgrammeFilterInput>? And,
    IReadOnlyList<ProgrammeFilterInput>? Or,
    IdOperationFilterInput? Id,
    StringOperationFilterInput? Name,
    OperationFilterInput<ProgrammeKind>? Kind,
    OperationFilterInput<Orientation>? Orientation,
    OperationFilterInput<ProgrammeState>? State);
