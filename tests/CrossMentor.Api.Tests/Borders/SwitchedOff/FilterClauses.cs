using System.Linq.Expressions;

namespace CrossMentor.Api.Tests.Borders.SwitchedOff;

/// <summary>Takes a filter apart: every alternative of an "or", without which less is seen, and every condition of an "and", without which more is.</summary>
internal sealed class FilterClauses : ExpressionVisitor
{
    private readonly List<(Expression Clause, bool IsAlternative)> clauses = [];

    /// <summary>The filter without each of its clauses, with the clause that is gone.</summary>
    public static IEnumerable<(string Clause, LambdaExpression Filter)> Of(LambdaExpression filter)
    {
        var found = new FilterClauses();
        found.Visit(filter.Body);
        return found.clauses.Select(clause => (
            $"{(clause.IsAlternative ? "or" : "and")} {FilterText.Of(clause.Clause)}",
            new Replacement(clause.Clause, Expression.Constant(!clause.IsAlternative)).VisitAndConvert(filter, null)));
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is not (ExpressionType.OrElse or ExpressionType.AndAlso))
        {
            return base.VisitBinary(node);
        }

        foreach (var operand in new[] { node.Left, node.Right })
        {
            // A chain of the same connective is one list of clauses.
            if (operand.NodeType != node.NodeType)
            {
                clauses.Add((operand, node.NodeType == ExpressionType.OrElse));
            }

            Visit(operand);
        }

        return node;
    }

    private sealed class Replacement(Expression replaced, Expression by) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == replaced ? by : base.Visit(node);
    }
}
