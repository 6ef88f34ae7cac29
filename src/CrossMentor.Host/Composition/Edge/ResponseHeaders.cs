namespace CrossMentor.Host.Composition.Edge;

/// <summary>
/// What every answer tells browsers and caches: keep nothing, guess no type, run and load nothing, stand in no frame, pass no address on. Whoever
/// sends a page says what that page needs instead.
/// </summary>
internal static class ResponseHeaders
{
    public const string Policy = "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    public const string Transport = "max-age=31536000; includeSubDomains";

    public static IApplicationBuilder UseResponseHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // RFC 6797 section 7.2: never over a connection that is not secure.
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = Transport;
        }

        return next(context);
    });
}
