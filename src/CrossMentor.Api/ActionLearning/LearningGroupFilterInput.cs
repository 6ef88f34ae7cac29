using CrossMentor.Api.Filtering;
using CrossMentor.Domain.ActionLearning;

namespace CrossMentor.Api.ActionLearning;

/// <summary>What a list of LearningGroup rows can be narrowed by; conditions that are null do not apply.</summary>
public sealed record LearningGroupFilterInput(
    IReadOnlyList<LearningGroupFilterInput>? And,
    IReadOnlyList<LearningGroupFilterInput>? Or,
    IdOperationFilterInput? Id,
    IdOperationFilterInput? ProgrammeId,
    IntOperationFilterInput? Number);
