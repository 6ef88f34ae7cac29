using System.Globalization;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>A moment, as RFC 3339 <c>date-time</c>: <c>2026-11-22T09:30:00Z</c>. The offset must be written, and is kept.</summary>
public sealed class DateTimeCodec(string scalar = "DateTime") : ScalarCodec<DateTimeOffset>(scalar)
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK"];

    public override bool TryRead(in ScalarInput input, out DateTimeOffset value, out string? problem)
    {
        value = default;
        var isMoment = input.Kind == ScalarInputKind.Text && TryParse(input.Text, out value);
        problem = isMoment ? null : $"{Scalar} cannot represent value: {input}; write a moment with its offset as 2026-11-22T09:30:00Z";
        return isMoment;
    }

    public override bool TryWrite(DateTimeOffset value, ResponseBuffer response)
    {
        if (value.Offset == TimeSpan.Zero)
        {
            response.Quoted(value.UtcDateTime, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK");
        }
        else
        {
            response.Quoted(value, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz");
        }

        return true;
    }

    private static bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;

        // RFC 3339 allows lower-case letters; a text without an offset names no moment, though .NET would assume one.
        var normal = text.ToUpperInvariant();
        var hasOffset = normal.EndsWith('Z') || (normal.Length > 6 && normal[^6] is '+' or '-' && normal[^3] == ':');
        return hasOffset
            && DateTimeOffset.TryParseExact(normal, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }
}
