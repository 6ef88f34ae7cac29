using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>One operation by POST (GraphQL over HTTP, POST).</summary>
internal sealed class PostTransport(OperationAnswer answer, int maxRequestBytes)
{
    public async Task ServeAsync(HttpContext context)
    {
        var request = context.Request;
        var forms = AcceptedForms.Of(request.Headers.Accept);
        if (forms.AreNone)
        {
            await Refusal.NotAcceptable(context);
            return;
        }

        if (!RequestMediaType.IsSupported(request.ContentType))
        {
            await Refusal.UnsupportedMediaType(context);
            return;
        }

        if (request.ContentLength > maxRequestBytes
            || await RequestBody.ReadAsync(request.BodyReader, maxRequestBytes, context.RequestAborted) is not { } body)
        {
            await Refusal.TooLarge(context, maxRequestBytes);
            return;
        }

        await ServeAsync(context, forms, body.IsSingleSegment ? body.First : body.ToArray());
        request.BodyReader.AdvanceTo(body.End);
    }

    private async Task ServeAsync(HttpContext context, AcceptedForms forms, ReadOnlyMemory<byte> body)
    {
        string? problem;
        RequestParameters? parameters;
        try
        {
            problem = RequestParameters.TryRead(body, out parameters);
        }
        catch (JsonException)
        {
            await Refusal.NotJson(context);
            return;
        }

        if (parameters is null)
        {
            await Refusal.IllFormed(context, problem ?? "The request has no parameters.");
            return;
        }

        using (parameters)
        {
            await answer.SendAsync(context, forms, parameters, queriesOnly: false);
        }
    }
}
