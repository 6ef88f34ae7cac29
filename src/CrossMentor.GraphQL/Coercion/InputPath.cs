using System.Text;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>Shows a place inside an input value: <c>filter.and[2].name</c>.</summary>
internal static class InputPath
{
    public static string Show(List<PathSegment> path)
    {
        var text = new StringBuilder();
        foreach (var segment in path)
        {
            if (!segment.IsKey)
            {
                text.Append('[').Append(segment.Index).Append(']');
            }
            else
            {
                text.Append(text.Length == 0 ? string.Empty : ".").Append(segment.Key);
            }
        }

        return text.ToString();
    }
}
