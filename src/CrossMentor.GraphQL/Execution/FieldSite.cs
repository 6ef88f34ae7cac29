using System.Collections.Immutable;
using System.Text;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Execution;

/// <summary>One field of a plan as its errors, its resolver and its place in the response see it.</summary>
internal sealed class FieldSite
{
    public FieldSite(string parentType, OutputField field, string responseKey, ImmutableArray<SourceLocation> locations, int condition)
    {
        ParentType = parentType;
        Field = field;
        ResponseKey = responseKey;
        Locations = locations;
        Condition = condition;
        Prefix = Encoding.UTF8.GetBytes($",\"{responseKey}\":");
    }

    public string ParentType { get; }

    public OutputField Field { get; }

    public string ResponseKey { get; }

    /// <summary>Where the document selects the field; merged selections have several places.</summary>
    public ImmutableArray<SourceLocation> Locations { get; }

    /// <summary>The index of the condition under which the field is asked for, or <see cref="ConditionTable.Always"/>.</summary>
    public int Condition { get; }

    /// <summary>What stands before the value: a comma, which the object's opening bracket replaces if it is the first, and the key.</summary>
    public byte[] Prefix { get; }

    public string Coordinate => $"{ParentType}.{Field.Name}";
}
