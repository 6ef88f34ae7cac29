namespace CrossMentor.GraphQL.Coercion;

/// <summary>Makes codecs for a family of CLR types, such as every id type of a domain for the scalar <c>ID</c>.</summary>
public interface IScalarCodecSource
{
    /// <summary>A codec for the scalar and the CLR type, or null if this source does not serve them. Asked once each, at start.</summary>
    ScalarCodec? CodecFor(string scalar, Type clrType);
}
