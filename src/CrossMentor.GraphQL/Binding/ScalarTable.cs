using System.Collections.Frozen;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>The codecs of all scalars and enums, by schema type and CLR type.</summary>
internal sealed class ScalarTable(BindingOptions options, BindingProblems problems)
{
    private readonly Dictionary<(string Scalar, Type ClrType), ScalarCodec?> codecs = [];
    private readonly Dictionary<(EnumType Type, Type ClrType), ScalarCodec?> enums = [];

    /// <summary>The codec of a scalar for one CLR type; null if nobody serves the two together.</summary>
    public ScalarCodec? Find(string scalar, Type clrType)
    {
        if (!codecs.TryGetValue((scalar, clrType), out var codec))
        {
            codec = options.Scalars.Concat(BuiltInScalars.Codecs).FirstOrDefault(known => known.Scalar == scalar && known.ClrType == clrType)
                ?? options.ScalarSources.Select(source => source.CodecFor(scalar, clrType)).FirstOrDefault(made => made is not null);
            if (codec is not null && (codec.Scalar != scalar || codec.ClrType != clrType))
            {
                problems.Add(scalar, $"a codec source made a codec of {codec.Scalar} and {ClrShapes.Show(codec.ClrType)} for {ClrShapes.Show(clrType)}");
                codec = null;
            }

            codecs[(scalar, clrType)] = codec;
        }

        return codec;
    }

    /// <summary>The codec of an enum for a CLR enum, if every value of the schema has its member.</summary>
    public ScalarCodec? Find(EnumType type, Type clrType)
    {
        if (!enums.TryGetValue((type, clrType), out var codec))
        {
            codec = clrType.IsEnum ? MakeEnum(type, clrType) : null;
            enums[(type, clrType)] = codec;
        }

        return codec;
    }

    /// <summary>The CLR type a scalar's values have where a resolver says only <c>object</c>.</summary>
    public Type? NaturalType(string scalar) => Default(scalar)?.ClrType;

    /// <summary>For each scalar the codec that says what a variable of it may hold, before its CLR type is known.</summary>
    public FrozenDictionary<string, ScalarCodec> Defaults(Schema schema)
    {
        var defaults = new Dictionary<string, ScalarCodec>(StringComparer.Ordinal);
        foreach (var scalar in schema.Types.OfType<ScalarType>())
        {
            if (Default(scalar.Name) is { } codec)
            {
                defaults[scalar.Name] = codec;
            }
            else
            {
                problems.Add(scalar.Name, "no codec reads and writes this scalar");
            }
        }

        return defaults.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private ScalarCodec? Default(string scalar) => BuiltInScalars.Codecs.Concat(options.Scalars).Concat(codecs.Values.OfType<ScalarCodec>())
        .FirstOrDefault(codec => codec.Scalar == scalar);

    private ScalarCodec? MakeEnum(EnumType type, Type clrType)
    {
        var members = Enum.GetNames(clrType).ToLookup(ClrShapes.Folded, StringComparer.Ordinal);
        var isWhole = true;
        foreach (var value in type.Values)
        {
            var count = members[ClrShapes.Folded(value.Name)].Count();
            if (count != 1)
            {
                problems.Add($"{type.Name}.{value.Name}", $"{count} members of {ClrShapes.Show(clrType)} have this name");
                isWhole = false;
            }
        }

        return isWhole ? Generic.Call<ScalarCodec>(typeof(ScalarTable), nameof(CodecOf), [clrType], type, members) : null;
    }

    private static EnumCodec<T> CodecOf<T>(EnumType type, ILookup<string, string> members)
        where T : struct, Enum => new(type, type.Values.ToFrozenDictionary(
            value => value.Name,
            value => Enum.Parse<T>(members[ClrShapes.Folded(value.Name)].Single()),
            StringComparer.Ordinal));
}
