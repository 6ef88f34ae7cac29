using System.Linq.Expressions;
using System.Reflection;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Reads a property of an object: by a delegate, or as a part of code that is made for a plan.</summary>
internal sealed class PropertyReader<TParent, T>(PropertyInfo property, Func<TParent, T> read)
{
    /// <summary>Reads the property.</summary>
    public Func<TParent, T> Read => read;

    /// <summary>The value of the property of an object, as an expression.</summary>
    public Expression Of(Expression parent) => Expression.Property(parent, property);
}
