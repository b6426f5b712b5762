package org.crossfoot.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from the packaged program's manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Optional<String> version =
                Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return new String[] {"crossfoot " + version.orElse("development")};
    }
}
