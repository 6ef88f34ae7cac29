using CrossMentor.Api.Paging;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Programmes;

/// <summary>What a list of Programme rows can be ordered by.</summary>
public sealed record ProgrammeSortInput(SortEnumType? Name, SortEnumType? StartsOn, SortEnumType? State);
