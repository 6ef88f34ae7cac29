using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>The five scalars of the specification (sec-Scalars.Built-in-Scalars), as strict as it says: no scalar reads another's spelling.</summary>
internal static class BuiltInScalars
{
    /// <summary>For each scalar, the first codec also decides what a variable of it may hold before its CLR type is known.</summary>
    public static IReadOnlyList<ScalarCodec> Codecs { get; } =
    [
        new Int32Codec(), new Int64AsIntCodec(), new Int16Codec(), new ByteCodec(),
        new DoubleCodec(), new SingleCodec(), new DecimalCodec(),
        new StringCodec(), new BooleanCodec(),
        new StringIdCodec(), new GuidIdCodec(), new Int32IdCodec(), new Int64IdCodec(),
    ];

    private static bool TryReadInt(in ScalarInput input, out int value, out string? problem)
    {
        problem = null;
        if (input.TryGetInt32(out value))
        {
            return true;
        }

        problem = input.TryGetInt64(out _) || (input.Kind == ScalarInputKind.Integer)
            ? $"Int cannot represent non 32-bit signed integer value: {input}"
            : $"Int cannot represent non-integer value: {input}";
        return false;
    }

    private static bool TryReadFloat(in ScalarInput input, out double value, out string? problem)
    {
        problem = input.TryGetDouble(out value) ? null : $"Float cannot represent non numeric value: {input}";
        return problem is null;
    }

    private static bool TryReadId(in ScalarInput input, out string value, out string? problem)
    {
        value = input.Text;
        var isId = input.Kind is ScalarInputKind.Text or ScalarInputKind.Integer;
        problem = isId ? null : $"ID cannot represent value: {input}";
        return isId;
    }

    private sealed class Int32Codec() : ScalarCodec<int>("Int")
    {
        public override bool TryRead(in ScalarInput input, out int value, out string? problem) => TryReadInt(input, out value, out problem);

        public override bool TryWrite(int value, ResponseBuffer response)
        {
            response.Number(value);
            return true;
        }
    }

    private sealed class Int64AsIntCodec() : ScalarCodec<long>("Int")
    {
        public override bool TryRead(in ScalarInput input, out long value, out string? problem)
        {
            var isRead = TryReadInt(input, out var narrow, out problem);
            value = narrow;
            return isRead;
        }

        public override bool TryWrite(long value, ResponseBuffer response)
        {
            response.Number(value);
            return value is >= int.MinValue and <= int.MaxValue;
        }
    }

    private sealed class Int16Codec() : ScalarCodec<short>("Int")
    {
        public override bool TryRead(in ScalarInput input, out short value, out string? problem)
        {
            var isRead = TryReadInt(input, out var wide, out problem) && wide is >= short.MinValue and <= short.MaxValue;
            value = unchecked((short)wide);
            return isRead;
        }

        public override bool TryWrite(short value, ResponseBuffer response)
        {
            response.Number(value);
            return true;
        }
    }

    private sealed class ByteCodec() : ScalarCodec<byte>("Int")
    {
        public override bool TryRead(in ScalarInput input, out byte value, out string? problem)
        {
            var isRead = TryReadInt(input, out var wide, out problem) && wide is >= byte.MinValue and <= byte.MaxValue;
            value = unchecked((byte)wide);
            return isRead;
        }

        public override bool TryWrite(byte value, ResponseBuffer response)
        {
            response.Number(value);
            return true;
        }
    }

    private sealed class DoubleCodec() : ScalarCodec<double>("Float")
    {
        public override bool TryRead(in ScalarInput input, out double value, out string? problem) =>
            TryReadFloat(input, out value, out problem);

        public override bool TryWrite(double value, ResponseBuffer response)
        {
            if (!double.IsFinite(value))
            {
                return false;
            }

            response.Number(value);
            return true;
        }
    }

    private sealed class SingleCodec() : ScalarCodec<float>("Float")
    {
        public override bool TryRead(in ScalarInput input, out float value, out string? problem)
        {
            var isRead = TryReadFloat(input, out var wide, out problem) && float.IsFinite((float)wide);
            value = (float)wide;
            return isRead;
        }

        public override bool TryWrite(float value, ResponseBuffer response)
        {
            if (!float.IsFinite(value))
            {
                return false;
            }

            response.Number(value);
            return true;
        }
    }

    private sealed class DecimalCodec() : ScalarCodec<decimal>("Float")
    {
        public override bool TryRead(in ScalarInput input, out decimal value, out string? problem)
        {
            problem = input.TryGetDecimal(out value) ? null : $"Float cannot represent non numeric value: {input}";
            return problem is null;
        }

        public override bool TryWrite(decimal value, ResponseBuffer response)
        {
            response.Number(value);
            return true;
        }
    }

    private sealed class StringCodec() : ScalarCodec<string>("String")
    {
        internal override bool IsPlainText => true;

        public override bool TryRead(in ScalarInput input, out string value, out string? problem)
        {
            value = input.Text;
            problem = input.Kind == ScalarInputKind.Text ? null : $"String cannot represent a non string value: {input}";
            return problem is null;
        }

        public override bool TryWrite(string value, ResponseBuffer response)
        {
            response.String(value);
            return true;
        }
    }

    private sealed class BooleanCodec() : ScalarCodec<bool>("Boolean")
    {
        public override bool TryRead(in ScalarInput input, out bool value, out string? problem)
        {
            value = input.Text == "true";
            problem = input.Kind == ScalarInputKind.Boolean ? null : $"Boolean cannot represent a non boolean value: {input}";
            return problem is null;
        }

        public override bool TryWrite(bool value, ResponseBuffer response)
        {
            response.Boolean(value);
            return true;
        }
    }

    private sealed class StringIdCodec() : ScalarCodec<string>("ID")
    {
        internal override bool IsPlainText => true;

        public override bool TryRead(in ScalarInput input, out string value, out string? problem) =>
            TryReadId(input, out value, out problem);

        public override bool TryWrite(string value, ResponseBuffer response)
        {
            response.String(value);
            return true;
        }
    }

    private sealed class GuidIdCodec() : ScalarCodec<Guid>("ID")
    {
        public override bool TryRead(in ScalarInput input, out Guid value, out string? problem)
        {
            value = Guid.Empty;
            return TryReadId(input, out var text, out problem) && Guid.TryParse(text, out value);
        }

        public override bool TryWrite(Guid value, ResponseBuffer response)
        {
            response.Quoted(value, "D");
            return true;
        }
    }

    private sealed class Int32IdCodec() : ScalarCodec<int>("ID")
    {
        public override bool TryRead(in ScalarInput input, out int value, out string? problem)
        {
            value = 0;
            return TryReadId(input, out var text, out problem) && int.TryParse(text, out value);
        }

        public override bool TryWrite(int value, ResponseBuffer response)
        {
            response.Quoted(value, default);
            return true;
        }
    }

    private sealed class Int64IdCodec() : ScalarCodec<long>("ID")
    {
        public override bool TryRead(in ScalarInput input, out long value, out string? problem)
        {
            value = 0;
            return TryReadId(input, out var text, out problem) && long.TryParse(text, out value);
        }

        public override bool TryWrite(long value, ResponseBuffer response)
        {
            response.Quoted(value, default);
            return true;
        }
    }
}
