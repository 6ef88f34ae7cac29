using System.Collections.Immutable;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>Looks a name up in a list of arguments; such lists are too short for a dictionary to be quicker.</summary>
internal static class InputValueList
{
    public static InputValue? Find(this ImmutableArray<InputValue> values, string name)
    {
        foreach (var value in values)
        {
            if (value.Name == name)
            {
                return value;
            }
        }

        return null;
    }
}
