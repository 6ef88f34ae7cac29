using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>A codec of a value type, used for its nullable form. Null itself is decided before a codec is asked.</summary>
internal sealed class NullableCodec<T>(ScalarCodec<T> inner) : ScalarCodec<T?>(inner.Scalar)
    where T : struct
{
    public override bool TryRead(in ScalarInput input, out T? value, out string? problem)
    {
        var isRead = inner.TryRead(input, out var present, out problem);
        value = present;
        return isRead;
    }

    public override bool TryWrite(T? value, ResponseBuffer response) => inner.TryWrite(value.GetValueOrDefault(), response);
}
