// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.layout;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Asset addresses: stylesheets, fonts, images and scripts, each under an address that carries the hash of its content, so
 * that a browser may keep it for a year and still sees a change at once. Only their own folders are mapped: else every
 * link on every page is looked for among the files first.
 */
@Configuration(proxyBeanMethods = false)
class AssetAddresses implements WebMvcConfigurer {

    private static final List<String> FOLDERS = List.of("stijl", "letters", "beeld", "script");
    private static final Duration KEEP = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String folder : FOLDERS) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(CacheControl.maxAge(KEEP).cachePublic())
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        }
        // What a library brings along has its version in its address.
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(CacheControl.maxAge(KEEP).cachePublic());
    }
}
