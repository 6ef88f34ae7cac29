using CrossMentor.Api.Paging;
using CrossMentor.Domain.ActionLearning;

namespace CrossMentor.Api.ActionLearning;

/// <summary>What a list of LearningGroup rows can be ordered by.</summary>
public sealed record LearningGroupSortInput(SortEnumType? Number);
