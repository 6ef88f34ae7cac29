using System.Collections.Frozen;
using System.Text;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>How an enum of the schema is read into and written from a CLR enum (sec-Enums). Names are encoded once.</summary>
internal sealed class EnumCodec<T>(EnumType type, FrozenDictionary<string, T> members) : ScalarCodec<T>(type.Name)
    where T : struct, Enum
{
    private readonly FrozenDictionary<T, byte[]> names =
        members.ToFrozenDictionary(member => member.Value, member => Encoding.UTF8.GetBytes($"\"{member.Key}\""));

    /// <summary>Reads a value's name, which a literal writes bare and JSON as a string; the caller has told them apart.</summary>
    public bool TryReadName(string name, out T value) => members.TryGetValue(name, out value);

    public override bool TryRead(in ScalarInput input, out T value, out string? problem)
    {
        problem = null;
        return members.TryGetValue(input.Text, out value);
    }

    public override bool TryWrite(T value, ResponseBuffer response)
    {
        if (!names.TryGetValue(value, out var name))
        {
            return false;
        }

        response.Raw(name);
        return true;
    }
}
