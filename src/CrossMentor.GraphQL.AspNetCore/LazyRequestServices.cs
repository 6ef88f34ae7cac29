using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>The services of a request, whose scope is made only when a resolver asks for one of them.</summary>
internal sealed class LazyRequestServices(HttpContext context) : IServiceProvider
{
    public object? GetService(Type serviceType) => context.RequestServices.GetService(serviceType);
}
