using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>How one scalar of the schema is read into and written from one CLR type.</summary>
/// <remarks>Derive from <see cref="ScalarCodec{T}"/>; this base only lets codecs of different CLR types stand in one list.</remarks>
public abstract class ScalarCodec
{
    private protected ScalarCodec(string scalar, Type clrType)
    {
        Scalar = scalar;
        ClrType = clrType;
    }

    /// <summary>The name of the scalar in the SDL.</summary>
    public string Scalar { get; }

    public Type ClrType { get; }

    /// <summary>True if the input is a value of the scalar at all, whatever CLR type it will be read into.</summary>
    internal abstract bool Accepts(in ScalarInput input, out string? problem);
}

/// <summary>How one scalar of the schema is read into and written from <typeparamref name="T"/> (sec-Scalars).</summary>
public abstract class ScalarCodec<T> : ScalarCodec
{
    protected ScalarCodec(string scalar)
        : base(scalar, typeof(T))
    {
    }

    /// <summary>True if values are strings, all of which are written as they are.</summary>
    internal virtual bool IsPlainText => false;

    /// <summary>Input coercion. If it returns false, <paramref name="problem"/> may say why in one sentence without a full stop, for the client.</summary>
    public abstract bool TryRead(in ScalarInput input, out T value, out string? problem);

    /// <summary>Result coercion: writes exactly one JSON value, or returns false if the scalar cannot represent this value.</summary>
    public abstract bool TryWrite(T value, ResponseBuffer response);

    internal sealed override bool Accepts(in ScalarInput input, out string? problem) => TryRead(input, out _, out problem);
}
