using System.Buffers;
using System.Text;
using CrossMentor.Identity.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.Identity.Requests;

/// <summary>The parameters of one request, of its body or its address: each named once, none empty, all within limits.</summary>
internal sealed class RequestParameters
{
    public const int BodyBytesMax = 16 * 1024;
    public const int ParametersMax = 20;
    public const int NameLengthMax = 64;
    public const int ValueLengthMax = 8 * 1024;

    private readonly Dictionary<string, string> parameters = new(StringComparer.Ordinal);

    private RequestParameters()
    {
    }

    /// <summary>The value of a parameter, or an empty text when it was not sent (RFC 6749 treats the two alike).</summary>
    public string this[string name] => parameters.GetValueOrDefault(name, "");

    /// <summary>All of them, as somebody else reads them.</summary>
    public IEnumerable<KeyValuePair<string, StringValues>> All => parameters.Select(parameter => KeyValuePair.Create(parameter.Key, new StringValues(parameter.Value)));

    /// <summary>Reads the body; the answer is the parameters or why they are refused.</summary>
    /// <param name="request">The request.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <param name="isAddressRead">Whether somebody else reads parameters of the address; otherwise there may be none.</param>
    public static async ValueTask<(RequestParameters Form, TokenError? Error)> ReadAsync(
        HttpRequest request, CancellationToken ct, bool isAddressRead = false)
    {
        var form = new RequestParameters();
        if (!IsForm(request.ContentType))
        {
            return (form, TokenError.InvalidRequest("The request must be application/x-www-form-urlencoded."));
        }

        // What stands in an address ends up in logs, and a secret may be among it.
        if (request.QueryString.HasValue && !isAddressRead)
        {
            return (form, TokenError.InvalidRequest("Parameters belong in the body."));
        }

        var body = await ReadBodyAsync(request, ct);
        return body is null ? (form, TokenError.TooLarge) : (form, form.Parse(body));
    }

    /// <summary>Reads the address; the answer is the parameters or why they are refused.</summary>
    public static (RequestParameters Query, TokenError? Error) ReadAddress(HttpRequest request)
    {
        var query = new RequestParameters();
        var text = request.QueryString.Value is { Length: > 0 } value ? value[1..] : "";

        // A server lets characters through that belong escaped; what cannot be read strictly is refused.
        return text.All(char.IsAscii)
            ? (query, query.Parse(Encoding.ASCII.GetBytes(text)))
            : (query, TokenError.InvalidRequest("The request is not well-formed."));
    }

    private static bool IsForm(string? contentType)
        => MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static async ValueTask<byte[]?> ReadBodyAsync(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > BodyBytesMax)
        {
            return null;
        }

        while (true)
        {
            var read = await request.BodyReader.ReadAsync(ct);
            if (read.Buffer.Length > BodyBytesMax)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private TokenError? Parse(ReadOnlySpan<byte> body)
    {
        var count = 0;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var range in body.Split((byte)'&'))
        {
            var part = body[range];
            if (part.IsEmpty)
            {
                continue;
            }

            var equals = part.IndexOf((byte)'=');
            var name = equals < 0 ? part : part[..equals];
            var value = equals < 0 ? [] : part[(equals + 1)..];
            if (++count > ParametersMax || name.Length > NameLengthMax || value.Length > ValueLengthMax)
            {
                return TokenError.InvalidRequest("The request has too many parameters, or one that is too long.");
            }

            if (!FormText.TryDecode(name, out var decodedName) || !FormText.TryDecode(value, out var decodedValue))
            {
                return TokenError.InvalidRequest("The request is not well-formed.");
            }

            if (!seen.Add(decodedName))
            {
                return TokenError.InvalidRequest("A parameter is repeated.");
            }

            if (decodedValue.Length > 0)
            {
                parameters.Add(decodedName, decodedValue);
            }
        }

        return null;
    }
}
