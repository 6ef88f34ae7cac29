using System.Linq.Expressions;

namespace CrossMentor.Api.Paging;

/// <summary>One key of an order.</summary>
public sealed record SortKey(string Name, LambdaExpression Expression, bool IsDescending)
{
    public Type ValueType => Expression.ReturnType;
}
