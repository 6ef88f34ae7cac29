using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace CrossMentor.Api.Tests.Attacks;

/// <summary>One hostile request: what is sent, and under which headers.</summary>
/// <param name="Name">Family and case, such as <c>numbers/a thousand digits</c>.</param>
public sealed record Attack(string Name, byte[] Body)
{
    public HttpMethod Method { get; init; } = HttpMethod.Post;

    public string Path { get; init; } = "graphql";

    public string? ContentType { get; init; } = "application/json";

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>A document, and variables as JSON text that is sent as it stands.</summary>
    public static Attack Of(string name, string document, string? variables = null)
    {
        var more = variables is null ? "" : $",\"variables\":{variables}";
        return Json(name, $"{{\"query\":{JsonSerializer.Serialize(document)}{more}}}");
    }

    /// <summary>A body that is sent as it stands.</summary>
    public static Attack Json(string name, string body) => new(name, Encoding.UTF8.GetBytes(body));

    public HttpRequestMessage ToRequest()
    {
        var request = new HttpRequestMessage(Method, new Uri(Path, UriKind.Relative));
        if (Method != HttpMethod.Get && Method != HttpMethod.Head)
        {
            request.Content = new ByteArrayContent(Body);
            if (ContentType is not null)
            {
                request.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
            }
        }

        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        foreach (var (name, value) in Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }

    public override string ToString() => Name;
}
