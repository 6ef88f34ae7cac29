using System.Globalization;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Conformance.Tests.Execution.Harbour;

/// <summary><c>scalar Moment</c>: hours and minutes.</summary>
internal sealed class MomentCodec() : ScalarCodec<TimeOnly>("Moment")
{
    private const string Format = "HH:mm";

    /// <summary>Why a literal is no moment; null if it is one, or if another scalar is meant.</summary>
    public static string? Check(ScalarType type, Value literal) =>
        type.Name != "Moment" || (literal is StringValue text && IsMoment(text.Text, out _))
            ? null
            : $"Expected value of type \"{type}\", found {literal}.";

    public override bool TryRead(in ScalarInput input, out TimeOnly value, out string? problem)
    {
        value = default;
        problem = null;
        return input.Kind == ScalarInputKind.Text && IsMoment(input.Text, out value);
    }

    public override bool TryWrite(TimeOnly value, ResponseBuffer response)
    {
        response.String(value.ToString(Format, CultureInfo.InvariantCulture));
        return true;
    }

    private static bool IsMoment(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
}
