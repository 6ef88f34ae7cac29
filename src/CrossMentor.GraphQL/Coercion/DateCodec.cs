using System.Globalization;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>A day without a time, as RFC 3339 <c>full-date</c>: <c>2026-11-22</c>.</summary>
public sealed class DateCodec(string scalar = "Date") : ScalarCodec<DateOnly>(scalar)
{
    private const string Format = "yyyy-MM-dd";

    public override bool TryRead(in ScalarInput input, out DateOnly value, out string? problem)
    {
        value = default;
        var isDate = input.Kind == ScalarInputKind.Text
            && DateOnly.TryParseExact(input.Text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
        problem = isDate ? null : $"{Scalar} cannot represent value: {input}; write a day as 2026-11-22";
        return isDate;
    }

    public override bool TryWrite(DateOnly value, ResponseBuffer response)
    {
        response.Quoted(value, Format);
        return true;
    }
}
