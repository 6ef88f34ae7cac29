using System.Diagnostics.CodeAnalysis;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Execution;

/// <summary>An argument of a field and how its value is read (sec-Coercing-Field-Arguments).</summary>
internal sealed record BoundArgument(InputValue Definition, InputBinding Binding)
{
    /// <summary>Reads what the document gives; null for an argument that is left out.</summary>
    public bool TryRead(InputNode? written, InputReading reading, out object? value, [NotNullWhen(false)] out string? problem)
    {
        value = null;
        problem = null;
        if (written is not { } node || !reading.TryResolve(node, out var resolved))
        {
            if (Definition.DefaultValue is null)
            {
                problem = Definition.Type.IsNonNull
                    ? $"Argument \"{Definition.Name}\" of required type \"{Definition.Type}\" was not provided."
                    : null;
                return problem is null;
            }

            resolved = new InputNode(Definition.DefaultValue);
        }

        if (resolved.IsNull && Definition.Type.IsNonNull)
        {
            problem = $"Argument \"{Definition.Name}\" of non-null type \"{Definition.Type}\" must not be null.";
            return false;
        }

        if (Binding.TryReadBoxed(resolved, reading, out value))
        {
            return true;
        }

        problem = $"Argument \"{Definition.Name}\" has invalid value {resolved}. {reading.Problem}";
        return false;
    }
}
