using System.Runtime.CompilerServices;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;

namespace CrossMentor.Host.HotChocolate.Calls;

/// <summary>One parent for which a field is asked. Two calls are one if parent and arguments are: the selection stands for its arguments.</summary>
internal sealed class FunctionCall(IResolverContext context) : IEquatable<FunctionCall>
{
    // Hot Chocolate uses its contexts again, so that what identifies the call is taken from it at once.
    public object? Parent { get; } = context.Parent<object?>();

    public Selection Selection { get; } = context.Selection;

    public IResolverContext Context => context;

    public bool Equals(FunctionCall? other) => other is not null && ReferenceEquals(Parent, other.Parent) && ReferenceEquals(Selection, other.Selection);

    public override bool Equals(object? obj) => Equals(obj as FunctionCall);

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Parent), RuntimeHelpers.GetHashCode(Selection));
}
