namespace CrossMentor.Api.Paging;

/// <summary>Direction of an order.</summary>
public enum SortEnumType
{
    Asc,
    Desc,
}
